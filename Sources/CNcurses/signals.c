#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

/* ---- Modes ---- */

static struct termios saved_modes;
static volatile sig_atomic_t modes_terminal = -1;

bool modes_save(int terminal) {
  modes_terminal = -1;
  if (tcgetattr(terminal, &saved_modes) != 0) return false;
  modes_terminal = terminal;
  return true;
}

/* Never waits for output to drain: the terminal may take none. */
void modes_restore(void) {
  if (modes_terminal >= 0) tcsetattr(modes_terminal, TCSANOW, &saved_modes);
}

void modes_enter(void) {
  if (modes_terminal < 0) return;
  struct termios modes = saved_modes;
  modes.c_iflag &= ~(tcflag_t)(BRKINT | PARMRK | INLCR | IGNCR | ICRNL | IXON);
  /* ncurses moves about by line feeds and tabs and means what they do by themselves. */
  modes.c_oflag &= ~(tcflag_t)(ONLCR | TABDLY);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ISIG | IEXTEN | ECHO | ECHONL);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(modes_terminal, TCSANOW, &modes);
}

/* ---- The guard: the last thing a dying process does ---- */

static char guard_bytes[512];
static volatile sig_atomic_t guard_count;
static volatile sig_atomic_t guard_output = -1;
static volatile sig_atomic_t guard_armed;
static bool guard_installed;
static volatile sig_atomic_t leave_signal;
static char guard_stack[32768];

/* Only calls that are allowed in a signal handler. Doesn't wait when the terminal takes nothing. */
static void give_terminal_back(void) {
  if (!guard_armed) return;
  guard_armed = 0;
  int flags = fcntl(guard_output, F_GETFL);
  if (flags >= 0) fcntl(guard_output, F_SETFL, flags | O_NONBLOCK);
  ssize_t written = write(guard_output, guard_bytes, (size_t)guard_count);
  if (written < 0 && errno == EAGAIN) {
    /* What waits to be shown is of no use any more; this is. */
    tcflush(guard_output, TCOFLUSH);
    written = write(guard_output, guard_bytes, (size_t)guard_count);
  }
  (void)written;
  if (flags >= 0) fcntl(guard_output, F_SETFL, flags);
  modes_restore();
}

static void end_by(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
  _exit(128 + number);
}

static void on_fatal(int number) {
  give_terminal_back();
  end_by(number == SIGALRM && leave_signal != 0 ? leave_signal : number);
}

static const int fatal[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGABRT,   SIGFPE,  SIGSYS, SIGPIPE,
                            SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGXFSZ};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };
static struct sigaction before_fatal[FATAL_COUNT];

/* Signals somebody chose to ignore (nohup does) stay ignored. */
static void install(int number, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(number, NULL, before);
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

void guard_install(int output, const void *bytes, int count) {
  if (count > (int)sizeof guard_bytes) count = sizeof guard_bytes;
  memcpy(guard_bytes, bytes, (size_t)count);
  guard_count = count;
  guard_output = output;
  stack_t stack = {.ss_sp = guard_stack, .ss_size = sizeof guard_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < FATAL_COUNT; i++) install(fatal[i], on_fatal, SA_ONSTACK, &before_fatal[i]);
  guard_armed = 1;
  guard_installed = true;
}

bool guard_is_installed(void) { return guard_installed; }

void guard_give_back(void) { give_terminal_back(); }

void guard_arm(bool armed) { guard_armed = armed; }

void guard_remove(void) {
  guard_armed = 0;
  guard_installed = false;
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &before_fatal[i], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}

/* ---- The bell: signals the program answers in its loop ---- */

static const struct {
  int number;
  char bell;
  bool leaves;
} bells[] = {
    {SIGWINCH, BELL_RESIZED, false},   {SIGTSTP, BELL_STOP, false},
    {SIGCONT, BELL_CONTINUED, false},  {SIGHUP, BELL_HANGUP, true},
    {SIGINT, BELL_INTERRUPT, true},    {SIGQUIT, BELL_QUIT, true},
    {SIGTERM, BELL_TERMINATE, true},
};
enum { BELL_COUNT = sizeof bells / sizeof *bells };
static struct sigaction before_bell[BELL_COUNT];
static volatile sig_atomic_t bell_pipe = -1;

static void set_watchdog(int milliseconds) {
  struct itimerval time = {{0, 0}, {milliseconds / 1000, milliseconds % 1000 * 1000}};
  setitimer(ITIMER_REAL, &time, NULL);
}

static void on_bell(int number) {
  int before = errno;
  for (int i = 0; i < BELL_COUNT; i++) {
    if (bells[i].number != number) continue;
    ssize_t ignored = write(bell_pipe, &bells[i].bell, 1);
    (void)ignored;
    if (bells[i].leaves && leave_signal == 0) {
      leave_signal = number;
      set_watchdog(1500);
    }
  }
  errno = before;
}

void signals_install(int pipe) {
  bell_pipe = pipe;
  leave_signal = 0;
  for (int i = 0; i < BELL_COUNT; i++)
    install(bells[i].number, on_bell, SA_RESTART, &before_bell[i]);
}

void signals_remove(void) {
  for (int i = 0; i < BELL_COUNT; i++) sigaction(bells[i].number, &before_bell[i], NULL);
  if (leave_signal != 0) set_watchdog(0);
  leave_signal = 0;
  bell_pipe = -1;
}

void signals_stop(void) {
  struct sigaction ours;
  struct sigaction other;
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  memset(&other, 0, sizeof other);
  /* The others of the group first; ourselves last and at once, in this very thread. */
  other.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &other, NULL);
  kill(0, SIGTSTP);
  other.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &other, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
