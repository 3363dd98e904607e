#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <poll.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CNcurses.h"

/* ncurses keeps one current screen for the process; so do we. */
static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
static int terminal = -1;

/* ncurses flushes at each cursor move, and every flush is a wake-up and often a packet for whoever
   reads the terminal. So a picture goes into this memory first, and out in one go. */
static int frame = -1;

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static void begin_frame(void) {
  if (frame >= 0) dup3(frame, fileno(output_file), O_CLOEXEC);
}

static void write_whole(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {terminal, POLLOUT, 0};
      poll(&room, 1, -1);
    } else if (written < 0 && errno != EINTR) {
      return;
    }
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
}

static void end_frame(void) {
  if (frame < 0) return;
  off_t count = lseek(frame, 0, SEEK_CUR);
  dup3(terminal, fileno(output_file), O_CLOEXEC);
  if (count <= 0) return;
  void *bytes = mmap(NULL, (size_t)count, PROT_READ, MAP_SHARED, frame, 0);
  if (bytes != MAP_FAILED) {
    write_whole(bytes, (size_t)count);
    munmap(bytes, (size_t)count);
  }
  lseek(frame, 0, SEEK_SET);
}

static void close_files(void) {
  if (frame >= 0) close(frame);
  frame = -1;
  if (input_file != NULL) fclose(input_file);
  if (output_file != NULL) fclose(output_file);
  input_file = output_file = NULL;
}

bool screen_open(const char *name, int input, int output) {
  input_file = open_copy(input, "r");
  output_file = open_copy(output, "w");
  terminal = output;
  frame = memfd_create("frame", MFD_CLOEXEC);
  if (input_file != NULL && output_file != NULL) screen = newterm(name, output_file, input_file);
  if (screen == NULL) {
    close_files();
    return false;
  }
  set_term(screen);
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return true;
}

void screen_close(void) {
  if (screen == NULL) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  close_files();
}

void screen_leave(void) { endwin(); }

void screen_enter(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
  keypad(stdscr, TRUE);
}

void screen_resize(int rows, int columns) {
  if (rows > 0 && columns > 0) resize_term(rows, columns);
}

int screen_color_count(void) { return has_colors() ? COLORS : 0; }

int screen_pair_limit(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool screen_set_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void screen_erase(void) { erase(); }

static attr_t attributes_of(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & SCREEN_BOLD) result |= A_BOLD;
  if (attributes & SCREEN_DIM) result |= A_DIM;
  if (attributes & SCREEN_ITALIC) result |= A_ITALIC;
  if (attributes & SCREEN_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & SCREEN_REVERSE) result |= A_REVERSE;
  return result;
}

void screen_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes,
                int pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  /* The pair goes in by pointer: the short argument and COLOR_PAIR stop at 255. */
  if (setcchar(&cell, text, attributes_of(attributes), 0, &pair) == OK)
    mvadd_wch(row, column, &cell);
}

void screen_place_cursor(int row, int column) {
  leaveok(stdscr, FALSE);
  move(row, column);
  curs_set(1);
}

void screen_hide_cursor(void) {
  /* Without a cursor to be seen, none has to be brought anywhere. */
  leaveok(stdscr, TRUE);
  curs_set(0);
}

void screen_show(void) {
  wnoutrefresh(stdscr);
  begin_frame();
  doupdate();
  end_frame();
}

void screen_forget(void) { clearok(curscr, TRUE); }
