package se.samform.core.notice;

import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;

/**
 * Something that happened, of which people may be told.
 *
 * @param id the same for the same happening, always
 * @param by who did it, as {@link Someone#who}: they are not told what they did
 * @param byCitizen whether the citizen's side did it
 * @param urgent not put off by quiet hours, and not gathered
 */
public record Occasion(MunicipalityId municipality, UUID id, EventKind kind, Optional<String> by, boolean byCitizen, boolean urgent) {}
