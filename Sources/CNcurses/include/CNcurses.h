#pragma once
/* Everything of C that the terminal needs: ncurses, its terminal descriptions, descriptors and
   signals. Swift sees these plain functions only, never a macro or a global of ncurses. */
#include <stdbool.h>
#include <stdint.h>

/* ---- Terminal descriptions (terminfo) ---- */

/* Loads the description with this name: 1 found, 0 not known or damaged, -1 no descriptions here.
   Never prints and never exits, unlike initscr. */
int terminfo_load(const char *name, int output);
/* Forgets the loaded description. */
void terminfo_forget(void);
/* A number of the loaded description; -1 or less when it has none. */
int terminfo_number(const char *capability);
/* Whether the loaded description has a flag. */
bool terminfo_flag(const char *capability);
/* A string of the loaded description; NULL when it has none. Valid until it is forgotten. */
const char *terminfo_string(const char *capability);
/* Whether the description says that colours are given as red, green and blue. */
bool terminfo_has_direct_color(void);
/* Sets the character set of the process to UTF-8; answers whether the locale says that the
   terminal speaks it, too. */
bool locale_use_unicode(void);
/* How many columns the C library, and so ncurses, gives a character; -1 when it doesn't know it. */
int locale_character_width(uint32_t scalar);

/* ---- The screen (ncurses) ---- */

enum screen_attribute {
  SCREEN_BOLD = 1,
  SCREEN_DIM = 2,
  SCREEN_ITALIC = 4,
  SCREEN_UNDERLINE = 8,
  SCREEN_REVERSE = 16,
};

/* Takes the terminal over; false when it can't be. What is to be said to it from then on is kept
   until it is taken by screen_take_output. */
bool screen_open(const char *name, int input, int output);
/* Frees everything; screen_leave comes first. */
void screen_close(void);
/* How many bytes wait to be taken. */
int screen_output_size(void);
/* Takes at most so many of them, and forgets all. */
int screen_take_output(void *bytes, int limit);
/* Leaves the screen for a while, and takes it again with everything to be drawn anew. */
void screen_leave(void);
void screen_enter(void);
void screen_resize(int rows, int columns);
int screen_color_count(void);
/* Numbers of pairs go from 1 to this, exclusive. */
int screen_pair_limit(void);
/* Gives a pair its colours; -1 is the terminal's own. */
bool screen_set_pair(int pair, int foreground, int background);
/* Blanks everything, to be shown with the next screen_show. */
void screen_erase(void);
/* Puts one cluster (a base and its marks) at a place; shown with the next screen_show. */
void screen_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes,
                int pair);
void screen_place_cursor(int row, int column);
void screen_hide_cursor(void);
/* Puts what differs from what the terminal shows into the output. */
void screen_show(void);
/* Makes the next screen_show send everything. */
void screen_forget(void);

/* ---- Descriptors ---- */

bool descriptor_is_terminal(int descriptor);
/* A pipe, both ends closed in other programs and never waiting; ends[0] reads, ends[1] writes. */
bool descriptor_make_pipe(int ends[2]);
void descriptor_close(int descriptor);
/* Writes one byte and doesn't care whether there was room; for pipes that only wake somebody. */
void descriptor_ring(int descriptor);
/* Writes everything, waiting at most so long in all; false when it could not. */
bool descriptor_write(int descriptor, const void *bytes, int count, int milliseconds);
/* Bytes read; 0 when there are none just now; -1 when the other side is gone. */
int descriptor_read(int descriptor, void *bytes, int limit);
/* The size of the terminal; false when it doesn't know. */
bool descriptor_size(int descriptor, int *rows, int *columns);
/* A pseudo terminal for tests: ends[0] is the terminal's side, ends[1] the program's. */
bool descriptor_make_terminal(int ends[2], int rows, int columns);

enum wake_reason {
  WAKE_KEYBOARD = 1,
  WAKE_SIGNALS = 2,
  WAKE_DOORBELL = 4,
  WAKE_OUTPUT = 8,
};

/* Sleeps until one of the descriptors has something (output: has room) or the time is over
   (negative: never); -1 leaves a descriptor out. Answers what woke it, 0 for the time. */
int descriptor_wait(int keyboard, int signals, int doorbell, int output, int milliseconds);

/* ---- Modes and signals ---- */

/* Remembers the terminal's modes as they are now; false when it is none. */
bool modes_save(int terminal);
void modes_restore(void);
/* Gives every key to the program as it comes, without echo and without meaning. */
void modes_enter(void);

enum bell_signal {
  BELL_RESIZED = 1,
  BELL_STOP = 2,
  BELL_CONTINUED = 3,
  BELL_HANGUP = 4,
  BELL_INTERRUPT = 5,
  BELL_QUIT = 6,
  BELL_TERMINATE = 7,
};

/* From now on each signal puts its bell_signal into the pipe; signals that were ignored stay so.
   After one that asks to leave the process has 1.5 seconds until signals_remove: then it is taken
   for stuck, the terminal is given back and the process ends by that signal. */
void signals_install(int pipe);
void signals_remove(void);
/* Stops the process group as Ctrl-Z would; returns when it goes on. */
void signals_stop(void);

/* From now on a signal that ends the process first writes these bytes to the terminal and sets the
   remembered modes; then the process ends by that signal, as it would have. */
void guard_install(int output, const void *bytes, int count);
bool guard_is_installed(void);
/* Whether the guard has to do its work: off while somebody else has the terminal. */
void guard_arm(bool armed);
/* Does the guard's work now, without waiting for a terminal that takes nothing. */
void guard_give_back(void);
void guard_remove(void);
