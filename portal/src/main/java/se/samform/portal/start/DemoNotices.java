package se.samform.portal.start;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.json.NoticeSettingsReader;

/** Who is told what, as a municipality's file says of itself and of each e-service. */
final class DemoNotices {
    private DemoNotices() {
    }

    /** @param said a municipality or a service of the file */
    static NoticeSettings read(Municipalities municipalities, MunicipalityId municipality, JsonObject said) {
        if (!said.containsKey("notices")) return NoticeSettings.NONE;
        var read = NoticeSettingsReader.read(said.getJsonObject("notices"), slug -> unit(municipalities, municipality, slug).map(Unit::id));
        if (!read.faults().isEmpty()) throw new IllegalStateException("Notices: " + read.faults());
        return read.settings();
    }

    private static Optional<Unit> unit(Municipalities municipalities, MunicipalityId municipality, String slug) {
        return municipalities.units(municipality).stream().filter(unit -> unit.slug().equals(slug)).findFirst();
    }
}
