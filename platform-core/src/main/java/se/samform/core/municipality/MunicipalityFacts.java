package se.samform.core.municipality;

import java.net.URI;
import java.time.ZoneId;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * What handling a case needs to know about a municipality.
 *
 * @param slug its short name in addresses and deliveries: {@code granvik}
 * @param zone in which its days begin
 * @param site the address of its pages, without a slash at the end: {@code https://e.exempel.invalid/granvik}
 * @param mailFrom the address that its mail comes from
 * @param phone of its contact centre, as people write it
 * @param accent its colour, as {@code #rrggbb}
 */
public record MunicipalityFacts(String slug, LocalText name, ZoneId zone, URI site, String mailFrom, String phone, String accent) {

    /** Its own: in which whoever chose none is written to. */
    public Language language() {
        return name.texts().keySet().stream().findFirst().orElse(Language.SWEDISH);
    }
}
