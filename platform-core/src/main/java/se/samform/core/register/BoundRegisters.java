package se.samform.core.register;

import java.util.Optional;

/** What one e-service of one municipality may ask. Whatever is not there is typed in by hand. */
public interface BoundRegisters {

  Optional<PopulationRegister> population();

  Optional<CompanyRegister> companies();

  Optional<AddressRegister> addresses();

  Optional<EmployeeRegister> employees();

  /** @param role the list's name in the definition */
  Optional<ExternalList> list(String role);

  /** @param role the calendar's name in the definition */
  Optional<Calendar> calendar(String role);
}
