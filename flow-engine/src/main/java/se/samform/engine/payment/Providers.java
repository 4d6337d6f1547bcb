package se.samform.engine.payment;

import java.util.Optional;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;

/** The providers that e-services are bound to. */
public interface Providers {

  /** Empty where none is bound. */
  Optional<Provider> of(MunicipalityId municipality, FamilyId service);
}
