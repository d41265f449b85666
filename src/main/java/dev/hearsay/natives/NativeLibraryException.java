// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

/** A native library can't be unpacked or loaded. The message says where, why, and what to do. */
public final class NativeLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ADVICE = "; set HEARSAY_NATIVE to a folder that can be written and whose files can run";

    private NativeLibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    static NativeLibraryException notUnpacked(String library, String reasons, Throwable cause) {
        return new NativeLibraryException(
                "can't unpack the native library of " + library + ": " + reasons + ADVICE, cause);
    }

    /**
     * The library was unpacked, but the system does not load it: its folder may not allow executable files.
     *
     * @param library as people know it
     * @param cause what the loader threw
     */
    public static NativeLibraryException notLoaded(String library, Throwable cause) {
        return new NativeLibraryException(
                "can't load the native library of " + library + ": "
                        + innermost(cause).getMessage() + ADVICE,
                cause);
    }

    /**
     * The library needs the temporary directory, which is not writable.
     *
     * @param library as people know it
     * @param cause what the loader threw
     */
    public static NativeLibraryException noTemporaryDirectory(String library, Throwable cause) {
        return new NativeLibraryException(
                library + " can't start because the temporary directory can't be written ("
                        + innermost(cause).getMessage()
                        + "); make room there, or name another with HEARSAY_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER",
                cause);
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
