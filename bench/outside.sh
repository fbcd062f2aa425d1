#!/bin/sh
# The engine's task outside of Node: bench/outside.sh COLUMNS CUSTOMERS FLOOR prints a line of JSON for each of numpy,
# R data.table and C++ that is installed and says on stderr what is not.
#   COLUMNS    a file of float64, six columns one after the other, as engine.mjs writes it
#   CUSTOMERS  how many values a column has
#   FLOOR      where the C++ program is kept once it is built
here=$(dirname "$0")/outside
columns=$1
customers=$2
floor=$3

if python3 -c 'import numpy' 2>/dev/null
then python3 "$here/numpy-peer.py" "$columns" "$customers"
else echo 'numpy: not installed' >&2
fi

if Rscript -e 'library(data.table)' >/dev/null 2>&1
then Rscript "$here/data-table.R" "$columns" "$customers"
else echo 'R data.table: not installed' >&2
fi

if [ -x "$floor" ] || g++ -O3 -std=c++17 -o "$floor" "$here/floor.cpp" 2>/dev/null
then "$floor" "$columns" "$customers"
else echo 'C++: no g++ here' >&2
fi
