package se.samform.portal.edge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values inside addresses. */
public final class Urls {
    private Urls() {}

    /** The value as it may stand in a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether an address leads to a page of this municipality, and nowhere else. */
    public static boolean isInside(String municipality, String address) {
        return address.startsWith("/" + municipality + "/") && !address.contains("//") && !address.contains("\\")
            && address.chars().noneMatch(Character::isISOControl);
    }
}
