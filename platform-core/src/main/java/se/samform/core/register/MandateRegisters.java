package se.samform.core.register;

import se.samform.core.id.MunicipalityId;

/** Where each municipality has bound it who may act for whom. */
@FunctionalInterface
public interface MandateRegisters {

  /** @param slug the municipality's, by which it is configured */
  Mandates of(MunicipalityId municipality, String slug);
}
