// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

/** A request can't be answered, for a reason that its sender is told. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
