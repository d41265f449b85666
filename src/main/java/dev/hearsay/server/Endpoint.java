// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.io.IOException;

/** Answers the requests to a route. */
interface Endpoint {

    /**
     * Answers.
     *
     * @throws ProblemException if the request can't be answered
     * @throws IOException if the database can't be read
     */
    Answer answer(Asked asked) throws IOException;
}
