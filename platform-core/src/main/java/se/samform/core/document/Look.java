package se.samform.core.document;

import java.util.regex.Pattern;

/**
 * How a municipality's documents differ from another's.
 *
 * @param accent colour of the line under the letterhead, {@code #rrggbb}; text stays black, so any colour is readable
 */
public record Look(String accent) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public static final Look PLAIN = new Look("#3a4a5a");

    public Look {
        if (!COLOUR.matcher(accent).matches()) throw new IllegalArgumentException("Not a colour as #rrggbb: " + accent);
    }
}
