/* Finds the structural bytes of delimited text sixty-four at a time. Swift has no operation that turns a vector
   comparison into a bit mask; SSE2 has, and every x86-64 processor has SSE2. Elsewhere a plain loop does. */
#pragma once
#include <stdint.h>
#include <stddef.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Bit i is set where bytes[i] is `delimiter`, a line feed or a quotation mark. Reads 64 bytes. */
static inline uint64_t bytescan_structure(const uint8_t *bytes, uint8_t delimiter) {
#if defined(__SSE2__)
  const __m128i d = _mm_set1_epi8((char)delimiter);
  const __m128i n = _mm_set1_epi8('\n');
  const __m128i q = _mm_set1_epi8('"');
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(bytes + part * 16));
    const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, d), _mm_cmpeq_epi8(v, n)), _mm_cmpeq_epi8(v, q));
    mask |= (uint64_t)(uint16_t)_mm_movemask_epi8(hit) << (part * 16);
  }
  return mask;
#else
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) {
    const uint8_t b = bytes[i];
    if (b == delimiter || b == '\n' || b == '"') mask |= (uint64_t)1 << i;
  }
  return mask;
#endif
}

/* The number of line feeds among `count` bytes. */
static inline size_t bytescan_count_lines(const uint8_t *bytes, size_t count) {
  size_t lines = 0, i = 0;
#if defined(__SSE2__)
  const __m128i n = _mm_set1_epi8('\n');
  for (; i + 64 <= count; i += 64) {
    uint64_t mask = 0;
    for (int part = 0; part < 4; part++) {
      const __m128i v = _mm_loadu_si128((const __m128i *)(bytes + i + part * 16));
      mask |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, n)) << (part * 16);
    }
    lines += (size_t)__builtin_popcountll(mask);
  }
#endif
  for (; i < count; i++) lines += bytes[i] == '\n';
  return lines;
}
