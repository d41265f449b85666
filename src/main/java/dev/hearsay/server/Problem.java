// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param code a word for programs
 * @param detail for people: what is wrong and what to do
 * @param headers of the answer besides those of every answer
 */
record Problem(int status, String code, String detail, Map<String, String> headers) {

    private static final String CONTENT_TYPE = "application/problem+json";

    /** The titles that RFC 9110 and 6585 give to the statuses that are answered. */
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(505, "HTTP Version Not Supported"));

    Problem(int status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    /** A parameter that is missing or not what it should be. */
    static Problem parameter(String detail) {
        return new Problem(400, "bad-parameter", detail);
    }

    /** What can't be found. */
    static Problem missing(String detail) {
        return new Problem(404, "not-found", detail);
    }

    /** More requests than can be served. */
    static Problem busy(int seconds) {
        return new Problem(
                429,
                "busy",
                "more requests came than can be served; send this one again after the time in Retry-After",
                Map.of("Retry-After", Integer.toString(seconds)));
    }

    /** Something went wrong that is not the client's fault; what it is stands in the server's log. */
    static Problem fault() {
        return new Problem(500, "internal", "a fault inside Hearsay; the server's log says more");
    }

    /** The database can't be read or written at the moment. */
    static Problem database() {
        return new Problem(
                503, "database", "the database can't be used at the moment; the server's log says why", Map.of());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "urn:hearsay:problem:" + code);
        json.put("title", Optional.ofNullable(TITLES.get(status)).orElse("Error"));
        json.put("status", status);
        json.put("detail", detail);
        json.put("code", code);
        return json;
    }

    Answer answer() {
        return answer(json());
    }

    /** @param json this problem with members of its own */
    Answer answer(ObjectNode json) {
        Answer answer = Answer.of(status, CONTENT_TYPE, SafeJson.bytes(json));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
