#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <ncurses.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CNcurses.h"

/* ncurses keeps one current screen for the process; so do we. */
static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;

static FILE *open_file(int descriptor, const char *mode) {
  if (descriptor < 0) return NULL;
  FILE *file = fdopen(descriptor, mode);
  if (file == NULL) close(descriptor);
  return file;
}

static void close_files(void) {
  if (input_file != NULL) fclose(input_file);
  if (output_file != NULL) fclose(output_file);
  input_file = output_file = NULL;
}

/* From now on what ncurses says is kept in memory; it has seen the terminal itself before, its size
   and its modes. */
static bool keep_output(void) {
  int memory = memfd_create("screen", MFD_CLOEXEC);
  if (memory < 0) return false;
  bool is_kept = dup3(memory, fileno(output_file), O_CLOEXEC) >= 0;
  close(memory);
  return is_kept;
}

bool screen_open(const char *name, int input, int output) {
  input_file = open_file(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
  output_file = open_file(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  if (input_file != NULL && output_file != NULL) screen = newterm(name, output_file, input_file);
  if (screen == NULL) {
    close_files();
    return false;
  }
  set_term(screen);
  if (!keep_output()) {
    endwin();
    screen_close();
    return false;
  }
  nonl();
  keypad(stdscr, TRUE);
  /* Keys are read elsewhere; ncurses would break off a picture when one waits. */
  typeahead(-1);
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
  delscreen(screen);
  screen = NULL;
  close_files();
}

void screen_leave(void) { endwin(); }

void screen_enter(void) {
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
  doupdate();
}

int screen_output_size(void) {
  if (output_file == NULL) return 0;
  off_t size = lseek(fileno(output_file), 0, SEEK_CUR);
  return size > 0 ? (int)size : 0;
}

int screen_take_output(void *bytes, int limit) {
  if (output_file == NULL) return 0;
  ssize_t count = pread(fileno(output_file), bytes, (size_t)limit, 0);
  lseek(fileno(output_file), 0, SEEK_SET);
  return count > 0 ? (int)count : 0;
}

void screen_forget(void) { clearok(curscr, TRUE); }
