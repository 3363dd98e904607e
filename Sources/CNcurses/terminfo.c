#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <string.h>
#include <wchar.h>

#include "CNcurses.h"
/* Last, since it defines macros with everyday names such as "columns". */
#include <term.h>

int terminfo_load(const char *name, int output) {
  int answer = 0;
  if (setupterm(name, output, &answer) == OK) return 1;
  /* A description that says "hard copy" answers 1 with ERR: it is there, but not a screen. */
  return answer == 1 ? 1 : answer;
}

void terminfo_forget(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

int terminfo_number(const char *capability) {
  return cur_term == NULL ? -1 : tigetnum(capability);
}

bool terminfo_flag(const char *capability) {
  return cur_term != NULL && tigetflag(capability) > 0;
}

const char *terminfo_string(const char *capability) {
  if (cur_term == NULL) return NULL;
  const char *string = tigetstr(capability);
  return string == (char *)-1 ? NULL : string;
}

bool terminfo_has_direct_color(void) {
  if (cur_term == NULL) return false;
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || terminfo_string("RGB") != NULL;
}

bool locale_use_unicode(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  setlocale(LC_CTYPE, "C.UTF-8");
  return false;
}

int locale_character_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
