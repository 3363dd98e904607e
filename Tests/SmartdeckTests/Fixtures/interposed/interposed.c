// Stands between a program and the C library, for tests: lets chosen calls fail, or never sync.
//
// INTERPOSED_PATH   only files whose path holds this text
// INTERPOSED_CALL   write, sync or open: which calls are counted
// INTERPOSED_NUMBER the number, from 1, of the call that fails
// INTERPOSED_ERROR  the errno it fails with
// INTERPOSED_GOES_ON if set, every later call fails as well
// INTERPOSED_NO_SYNC if set, syncs say that they are done and do nothing
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int is_meant(const char *path) {
  const char *wanted = getenv("INTERPOSED_PATH");
  return wanted && path && strstr(path, wanted);
}

static int is_meant_descriptor(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_meant(path);
}

static int fails(const char *call, int meant) {
  const char *wanted = getenv("INTERPOSED_CALL");
  if (!meant || !wanted || strcmp(wanted, call) != 0) return 0;
  int number = atoi(getenv("INTERPOSED_NUMBER")), now = atomic_fetch_add(&calls, 1) + 1;
  if (now != number && !(getenv("INTERPOSED_GOES_ON") && now > number)) return 0;
  errno = atoi(getenv("INTERPOSED_ERROR"));
  return 1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  return fails("write", is_meant_descriptor(descriptor)) ? -1 : real(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
  return fails("write", is_meant_descriptor(descriptor)) ? -1
                                                         : real(descriptor, bytes, count, offset);
}

static int sync_with(const char *name, int descriptor) {
  int (*real)(int) = dlsym(RTLD_NEXT, name);
  int meant = is_meant_descriptor(descriptor);
  if (fails("sync", meant)) return -1;
  return meant && getenv("INTERPOSED_NO_SYNC") ? 0 : real(descriptor);
}

int fsync(int descriptor) { return sync_with("fsync", descriptor); }

int fdatasync(int descriptor) { return sync_with("fdatasync", descriptor); }

static int open_with(const char *name, const char *path, int flags, int mode) {
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, name);
  return fails("open", is_meant(path)) ? -1 : real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;
  va_end(more);
  return open_with("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;
  va_end(more);
  return open_with("open64", path, flags, mode);
}
