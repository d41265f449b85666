// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * The random numbers that Python's {@code random} gives for a seed, so that intervals are those of the reference scorer.
 *
 * @see <a href="https://doi.org/10.1145/272991.272995">Matsumoto and Nishimura, Mersenne Twister, 1998</a>
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /** Seeds as {@code init_by_array} of the reference implementation does with a key of one word. */
    MersenneTwister(int seed) {
        state[0] = 19650218;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * folded(i - 1) + i;
        }
        int i = 1;
        for (int k = 0; k < SIZE; k++) {
            state[i] = (state[i] ^ (folded(i - 1) * 1664525)) + seed;
            i = following(i);
        }
        for (int k = 1; k < SIZE; k++) {
            state[i] = (state[i] ^ (folded(i - 1) * 1566083941)) - i;
            i = following(i);
        }
        state[0] = 0x80000000;
    }

    private int folded(int i) {
        return state[i] ^ (state[i] >>> 30);
    }

    /** After the last word the first is made the last one's copy, and the round goes on with the second. */
    private int following(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    /** A number from 0 to {@code bound}, exclusively; {@code bound} is at least 1. */
    int below(int bound) {
        // as many bits as the bound has, drawn until they are below it, as Python's randrange does
        int unused = Integer.numberOfLeadingZeros(bound);
        int drawn = word() >>> unused;
        while (drawn >= bound) {
            drawn = word() >>> unused;
        }
        return drawn;
    }

    private int word() {
        if (next == SIZE) {
            twist();
            next = 0;
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int mixed = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
            state[i] = state[(i + MIDDLE) % SIZE] ^ (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : 0x9908b0df);
        }
    }
}
