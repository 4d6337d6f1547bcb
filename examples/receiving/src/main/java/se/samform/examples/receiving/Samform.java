package se.samform.examples.receiving;

import java.net.URI;

/**
 * Where a receiving program tells what became of what it was handed, over Samform's REST (docs/rest.md).
 *
 * @param address of the installation, without a slash at the end
 * @param key under which the program is known there
 */
public record Samform(URI address, String key) {

    /** Without the key. */
    @Override
    public String toString() {
        return "Samform at " + address;
    }
}
