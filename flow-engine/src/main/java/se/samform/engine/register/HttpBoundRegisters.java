package se.samform.engine.register;

import java.util.Optional;
import java.util.function.Function;
import se.samform.core.register.AddressRegister;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Calendar;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.EmployeeRegister;
import se.samform.core.register.ExternalList;
import se.samform.core.register.PopulationRegister;

/** @param bound what is asked of whoever has a role; the roles are those of {@code Binding.register} */
record HttpBoundRegisters(Function<String, Optional<Questions>> bound) implements BoundRegisters {

  @Override
  public Optional<PopulationRegister> population() {
    return bound.apply("population").map(HttpPopulation::new);
  }

  @Override
  public Optional<CompanyRegister> companies() {
    return bound.apply("companies").map(HttpCompanies::new);
  }

  @Override
  public Optional<AddressRegister> addresses() {
    return bound.apply("addresses").map(HttpAddresses::new);
  }

  @Override
  public Optional<EmployeeRegister> employees() {
    return bound.apply("employees").map(HttpEmployees::new);
  }

  @Override
  public Optional<ExternalList> list(String role) {
    return bound.apply("lists/" + role).map(questions -> new HttpList(questions, role));
  }

  @Override
  public Optional<Calendar> calendar(String role) {
    return bound.apply("calendars/" + role).map(questions -> new HttpCalendar(questions, role));
  }
}
