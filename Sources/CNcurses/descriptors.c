#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"

bool descriptor_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool descriptor_make_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0; }

void descriptor_close(int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

void descriptor_ring(int descriptor) {
  int before = errno;
  ssize_t ignored = write(descriptor, "!", 1);
  (void)ignored;
  errno = before;
}

static int64_t now_in_milliseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

bool descriptor_write(int descriptor, const void *bytes, int count, int milliseconds) {
  int64_t end = now_in_milliseconds() + milliseconds;
  const char *next = bytes;
  while (count > 0) {
    struct pollfd output = {descriptor, POLLOUT, 0};
    int64_t left = end - now_in_milliseconds();
    int ready = poll(&output, 1, left > 0 ? (int)left : 0);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    ssize_t written = write(descriptor, next, (size_t)count);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return false;
    if (written > 0) {
      next += written;
      count -= (int)written;
    }
  }
  return true;
}

int descriptor_read(int descriptor, void *bytes, int limit) {
  struct pollfd input = {descriptor, POLLIN, 0};
  if (poll(&input, 1, 0) <= 0) return 0;
  ssize_t count = read(descriptor, bytes, (size_t)limit);
  if (count > 0) return (int)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

bool descriptor_size(int descriptor, int *rows, int *columns) {
  struct winsize size = {0};
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

bool descriptor_make_terminal(int ends[2], int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  char name[64];
  ends[0] = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[0] < 0) return false;
  ends[1] = -1;
  if (grantpt(ends[0]) == 0 && unlockpt(ends[0]) == 0 &&
      ptsname_r(ends[0], name, sizeof name) == 0)
    ends[1] = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[1] >= 0) return ioctl(ends[1], TIOCSWINSZ, &size) == 0;
  close(ends[0]);
  return false;
}

int descriptor_wait(int keyboard, int signals, int doorbell, int output, int milliseconds) {
  /* poll leaves negative descriptors out by itself. */
  struct pollfd all[4] = {
      {keyboard, POLLIN, 0}, {signals, POLLIN, 0}, {doorbell, POLLIN, 0}, {output, POLLOUT, 0}};
  if (poll(all, 4, milliseconds) <= 0) return 0;
  int reasons = 0;
  if (all[0].revents) reasons |= WAKE_KEYBOARD;
  if (all[1].revents) reasons |= WAKE_SIGNALS;
  if (all[2].revents) reasons |= WAKE_DOORBELL;
  if (all[3].revents) reasons |= WAKE_OUTPUT;
  return reasons;
}
