// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * SIGTERM and SIGINT as requests to end, without ending Java: as soon as that begins to end, ONNX Runtime frees its memory, and
 * threads that still extract crash. A second signal ends the process at once.
 *
 * <p>Java has these signals only in {@code sun.misc}, which not every Java has; without it the process ends as usual.
 */
final class Signals {

    /** The signals by name, with their numbers. */
    private enum Kind {
        TERM(15),
        INT(2);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final AtomicInteger first = new AtomicInteger();

    private Signals() {}

    /** From now on signals are requests to end. */
    static Signals caught() {
        Signals signals = new Signals();
        List.of(Kind.values()).forEach(signals::handle);
        return signals;
    }

    private void handle(Kind kind) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        return switch (method.getName()) {
                            case "hashCode" -> System.identityHashCode(self);
                            case "equals" -> self == arguments[0];
                            case "toString" -> kind.name();
                            default -> {
                                came(kind);
                                yield null;
                            }
                        };
                    });
            Object named = signal.getConstructor(String.class).newInstance(kind.name());
            signal.getMethod("handle", signal, handler).invoke(null, named, proxy);
        } catch (ReflectiveOperationException e) {
            // then Java ends when the signal comes
        }
    }

    private void came(Kind kind) {
        int code = 128 + kind.number;
        if (!first.compareAndSet(0, code)) {
            Runtime.getRuntime().halt(code);
        }
        wanted.countDown();
    }

    /** Waits for a signal, and returns the exit code that says which it was. */
    int await() {
        try {
            wanted.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return first.get();
    }
}
