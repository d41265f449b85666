// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The signals that ask a process to end, handled by the program. Java's own way to end runs shutdown hooks, and that of ONNX Runtime
 * frees memory under threads that still extract, which crash.
 *
 * <p>Java has these signals only in {@code sun.misc}, which not every Java has; without it the process ends as usual.
 */
final class Signals implements AutoCloseable {

    private static final String PACKAGE = "sun.misc.";

    /** The signals by name, with their numbers. */
    private enum Kind {
        HUP(1),
        INT(2),
        TERM(15);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int exitCode() {
            return ExitCode.SIGNAL + number;
        }
    }

    private final Map<Kind, Object> earlier = new EnumMap<>(Kind.class);

    private Signals() {}

    /**
     * Handles these signals until this is closed.
     *
     * @param action is given the exit code that says which signal came, for each that comes, on a thread of Java's
     */
    static Signals handled(IntConsumer action) {
        Signals signals = new Signals();
        signals.handle(action);
        return signals;
    }

    /** From now on they end the process at once, without any shutdown hook. */
    static void endAtOnce() {
        new Signals().handle(Runtime.getRuntime()::halt);
    }

    private void handle(IntConsumer action) {
        for (Kind kind : Kind.values()) {
            handle(kind, action);
        }
    }

    private void handle(Kind kind, IntConsumer action) {
        try {
            Class<?> handler = Class.forName(PACKAGE + "SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        return switch (method.getName()) {
                            case "hashCode" -> System.identityHashCode(self);
                            case "equals" -> self == arguments[0];
                            case "toString" -> kind.name();
                            default -> {
                                action.accept(kind.exitCode());
                                yield null;
                            }
                        };
                    });
            earlier.put(kind, set(kind, proxy));
        } catch (ReflectiveOperationException e) {
            // this system has no such signal, or this Java lets nobody handle it: it ends Java when it comes
        }
    }

    private static Object set(Kind kind, Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName(PACKAGE + "Signal");
        Method handle = signal.getMethod("handle", signal, Class.forName(PACKAGE + "SignalHandler"));
        return handle.invoke(null, signal.getConstructor(String.class).newInstance(kind.name()), handler);
    }

    /** From now on they are handled as before. */
    @Override
    public void close() {
        earlier.forEach((kind, handler) -> {
            try {
                set(kind, handler);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a signal that was handled once can be handled again", e);
            }
        });
    }
}
