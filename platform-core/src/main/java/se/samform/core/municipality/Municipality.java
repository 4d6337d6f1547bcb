package se.samform.core.municipality;

import java.time.ZoneId;
import java.util.List;
import se.samform.core.id.MunicipalityId;

/**
 * A tenant.
 *
 * @param slug the first segment of all its addresses: lower-case letters, digits and hyphens
 * @param name as it stands in the header, for example "Granviks kommun"
 * @param shortName as officers know it, for example "Granvik"
 * @param languages the languages its pages speak, the first being its own (ISO 639-1)
 * @param zone where its days begin and its deadlines end
 * @param accent the one colour that is its own, as {@code #rrggbb}
 */
public record Municipality(MunicipalityId id, String slug, String name, String shortName, List<String> languages, ZoneId zone,
                           String accent, Contact contact) {

    public Municipality {
        languages = List.copyOf(languages);
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }
}
