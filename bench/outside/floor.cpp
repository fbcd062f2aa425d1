// The task of engine-once.mjs in C++: sorts, two weighted scores, one of them classed, ABC, RFM bands. Prints JSON
// with CPU time and how many customers ABC puts in A.
// The floor: one thread, -O3, a radix sort of 64-bit keys. Reads the six columns from a file of float64.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

using Column = std::vector<double>;
using Order = std::vector<uint32_t>;

static const int INDICATORS = 6;
static bool lessIsBetter(int indicator) { return indicator == 2 || indicator == 4; }

static uint64_t keyOf(double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits >> 63 ? ~bits : bits | (1ull << 63);
}

static Order argsort(const Column& column) {
  const size_t n = column.size();
  struct Entry { uint64_t key; uint32_t index; };
  std::vector<Entry> from(n), to(n);
  for (size_t i = 0; i < n; i++) from[i] = {keyOf(column[i]), uint32_t(i)};
  for (int shift = 0; shift < 64; shift += 11) {
    std::vector<size_t> places(2049, 0);
    for (const Entry& entry : from) places[((entry.key >> shift) & 2047) + 1]++;
    if (std::find(places.begin(), places.end(), n) != places.end()) continue;
    for (int digit = 1; digit < 2049; digit++) places[digit] += places[digit - 1];
    for (const Entry& entry : from) to[places[(entry.key >> shift) & 2047]++] = entry;
    from.swap(to);
  }
  Order order(n);
  for (size_t i = 0; i < n; i++) order[i] = from[i].index;
  return order;
}

static Column inOrder(const Column& column, const Order& order) {
  Column sorted(column.size());
  for (size_t i = 0; i < order.size(); i++) sorted[i] = column[order[i]];
  return sorted;
}

static double quantile(const Column& sorted, double share) {
  const double position = share * (sorted.size() - 1);
  const size_t below = size_t(position);
  return sorted[below] + (position - below) * (sorted[std::min(below + 1, sorted.size() - 1)] - sorted[below]);
}

static void addRanks(Column& score, const Column& sorted, const Order& order, double weight, bool isLess) {
  const size_t n = sorted.size();
  const double low = (std::upper_bound(sorted.begin(), sorted.end(), sorted[0]) - sorted.begin()) / 2.0;
  const double high = (n + (std::lower_bound(sorted.begin(), sorted.end(), sorted[n - 1]) - sorted.begin())) / 2.0;
  for (size_t start = 0; start < n;) {
    size_t end = start;
    while (end < n && sorted[end] == sorted[start]) end++;
    const double place = ((start + end) / 2.0 - low) / (high - low);
    for (; start < end; start++) score[order[start]] += weight * (isLess ? 1 - place : place);
  }
}

static void addClipped(Column& score, const Column& column, const Column& sorted, double weight, bool isLess) {
  const double low = quantile(sorted, 0.05), high = quantile(sorted, 0.95);
  for (size_t i = 0; i < column.size(); i++) {
    const double place = std::clamp((column[i] - low) / (high - low), 0.0, 1.0);
    score[i] += weight * (isLess ? 1 - place : place);
  }
}

static size_t bestByQuota(const Column& score) {
  const size_t n = score.size();
  Column ranked = score;
  const size_t a = n - n / 5, b = n - n / 2;
  std::nth_element(ranked.begin(), ranked.begin() + a, ranked.end());
  std::nth_element(ranked.begin(), ranked.begin() + b, ranked.begin() + a);
  std::vector<int8_t> classes(n);
  for (size_t i = 0; i < n; i++) classes[i] = score[i] >= ranked[a] ? 0 : score[i] >= ranked[b] ? 1 : 2;
  return std::count(classes.begin(), classes.end(), 0);
}

static size_t bestByShare(const Column& sorted, const Order& order) {
  double total = 0, before = 0;
  for (double amount : sorted) total += amount;
  std::vector<int8_t> classes(sorted.size());
  for (size_t i = sorted.size(); i-- > 0; before += sorted[i])
    classes[order[i]] = before < 0.8 * total ? 0 : before < 0.95 * total ? 1 : 2;
  return std::count(classes.begin(), classes.end(), 0);
}

static size_t bestByBands(const std::vector<Column>& columns, const std::vector<Column>& sorted) {
  std::vector<int8_t> bands(columns[0].size(), 0);
  for (int indicator = 0; indicator < 3; indicator++) {
    double limits[4];
    for (int k = 0; k < 4; k++) limits[k] = quantile(sorted[indicator], 0.2 * (k + 1));
    for (size_t i = 0; i < bands.size(); i++)
      for (double limit : limits) bands[i] += columns[indicator][i] > limit;
  }
  return std::count(bands.begin(), bands.end(), 12);
}

static double everything(const std::vector<Column>& columns, size_t& best, size_t& checked) {
  const std::clock_t started = std::clock();
  const size_t n = columns[0].size();
  std::vector<Order> orders;
  std::vector<Column> sorted;
  Column ranks(n, 0), clipped(n, 0);
  for (int i = 0; i < INDICATORS; i++) {
    orders.push_back(argsort(columns[i]));
    sorted.push_back(inOrder(columns[i], orders[i]));
    addRanks(ranks, sorted[i], orders[i], (10 + i) / 75.0, lessIsBetter(i));
    addClipped(clipped, columns[i], sorted[i], (10 + i) / 75.0, lessIsBetter(i));
  }
  best = bestByShare(sorted[0], orders[0]);
  checked += bestByQuota(ranks) + bestByQuota(clipped) + bestByBands(columns, sorted);
  return 1000.0 * (std::clock() - started) / CLOCKS_PER_SEC;
}

int main(int, char** arguments) {
  const size_t n = std::strtoull(arguments[2], nullptr, 10);
  std::vector<Column> columns(INDICATORS, Column(n));
  std::FILE* file = std::fopen(arguments[1], "rb");
  for (Column& column : columns)
    if (!file || std::fread(column.data(), sizeof(double), n, file) != n) return 1;
  size_t best = 0, checked = 0;
  const double cold = everything(columns, best, checked);
  double warm = 0;
  for (int run = 0; run < 3; run++) warm = std::max(warm, everything(columns, best, checked));
  std::printf("{\"engine\":\"C++ floor\",\"coldMs\":%f,\"warmMs\":%f,\"best\":%zu,\"checked\":%zu}\n", cold, warm, best, checked);
}
