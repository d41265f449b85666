// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Hearsay over HTTP: claims from articles that are sent, and the claims of a database. Over Jetty and the Prometheus client;
 * {@code openapi.json} describes the routes, and a test holds it to them.
 */
@NullMarked
package dev.hearsay.server;

import org.jspecify.annotations.NullMarked;
