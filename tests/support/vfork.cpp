// SPDX-License-Identifier: GPL-3.0-or-later
// Part of every test program under the thread sanitizer. QProcess starts its children as vfork does, in our memory;
// what libtsan of GCC 12 puts before clone() takes that for a fork and marks us, the parent, as the child of one: it
// reports nothing from then on and ends us at the next thread. So clone() goes past it.
#include <cstdarg>

#include <sys/types.h>

extern "C" int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *const parent = va_arg(rest, pid_t *);
    auto *const storage = va_arg(rest, void *);
    auto *const child = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parent, storage, child);
}
