/* glibc declares renameat2 only for GNU sources, which Swift's C importer is not. */
#pragma once

/* Puts `fresh` in the place of `old` and `old` in the place of `fresh`, in one step. 0, or -1 with errno. */
int atomic_rename_exchange(const char *fresh, const char *old);
