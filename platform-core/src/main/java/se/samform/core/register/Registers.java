package se.samform.core.register;

import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;

/** The registers as municipalities have bound them, each e-service by itself: what is not bound is never asked. */
public interface Registers {

  BoundRegisters of(MunicipalityId municipality, FamilyId service);
}
