#!/bin/sh
# Makes every resource of the engine that is trained or compiled, from the sources that NOTICE names:
#
#   src/test/java/news/dateline/training/train.sh <directory of data>
#
# To be run from the root of the repository. Takes a quarter of an hour on two cores. The same data and packages give the same
# files. What is needed besides a JDK, names/train.sh tells; it can be run alone, as can each step here.
set -eu
data=$1
here=$(dirname "$0")
classpath=$(mktemp)

./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile="$classpath"
run() {
    java -Xmx1g -cp "target/classes:target/test-classes:$(cat "$classpath")" "$@"
}
run news.dateline.training.topics.TopicTraining "$data"
run news.dateline.training.keywords.BackgroundMaker "$data"

# A tagger trained without the development sets says how far a tagger's probabilities can be believed.
held=$("$here/names/train.sh" "$data" held | tee /dev/stderr | sed -n 's/^left over: //p')
"$here/names/train.sh" "$data"
./mvnw -q -B -ntp test-compile
"$here/names/calibrate.sh" "$data" "$held"
rm "$classpath"
