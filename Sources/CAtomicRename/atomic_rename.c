#define _GNU_SOURCE
#include "atomic_rename.h"
#include <fcntl.h>
#include <stdio.h>

int atomic_rename_exchange(const char *fresh, const char *old) {
  return renameat2(AT_FDCWD, fresh, AT_FDCWD, old, RENAME_EXCHANGE);
}
