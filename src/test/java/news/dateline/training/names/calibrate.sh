#!/bin/sh
# Fits names/calibration.txt to the tagger:
#
#   src/test/java/news/dateline/training/names/calibrate.sh <directory of data> [<directory of a held-out run's lexicon.bin and tagger.bin>]
#
# To be run after train.sh, with the project compiled (./mvnw test-compile). With the files a run of "train.sh … held" left over,
# GermEval and Wikinews are measured too, which makes the fit better; without them the shipped tagger is used on what it was not
# trained on.
set -eu
data=$1
held=${2:-}
resources=src/main/resources/news/dateline/enrich/names
work=$(mktemp -d)
./mvnw -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" > /dev/null
if test -n "$held"; then
    mkdir -p "$work/held/news/dateline/enrich/names"
    cp "$held/lexicon.bin" "$held/tagger.bin" "$work/held/news/dateline/enrich/names"
fi
java -Xmx1g -XX:+UseSerialGC ${held:+-Dheld=true} -cp "$work/held:target/classes:target/test-classes:$(cat "$work/classpath")" \
    news.dateline.training.names.CalibrationTrainer "$data" "$resources/calibration.txt"
rm -r "$work"
