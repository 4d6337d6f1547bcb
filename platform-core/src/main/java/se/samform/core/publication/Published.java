package se.samform.core.publication;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;

/**
 * A published version, compiled. Immutable and shared.
 *
 * @param version from 1
 * @param sha256 of the bytes as published, in lower-case hexadecimal
 * @param logicSha256 of the definition without its texts: the same for two versions that differ in words only
 */
public record Published(
    VersionId id, MunicipalityId municipality, FamilyId family, int version, String sha256,
    String logicSha256, Instant publishedAt, Plan plan) {

  /** For a case that was handed in under this version, and follows the flow of a later one of the same e-service. */
  public Published under(Published later) {
    return later.id.equals(id) ? this : new Published(id, municipality, family, version, sha256, logicSha256, publishedAt, plan.under(later.definition()));
  }

  public ServiceDefinition definition() {
    return plan.definition();
  }

  /** Whether all of its cases may be secret, as the municipality has it. @param binding its own */
  public boolean isWholeSecret(Optional<Binding> binding) {
    return binding.map(bound -> bound.registration(definition())).orElseGet(() -> definition().terms().registration()).isWholeSecret();
  }

  public ServiceKey key() {
    return definition().key();
  }
}
