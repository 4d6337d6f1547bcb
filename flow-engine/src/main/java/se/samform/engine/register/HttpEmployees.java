package se.samform.engine.register;

import se.samform.core.register.Employee;
import se.samform.core.register.EmployeeRegister;
import se.samform.core.register.Hits;
import se.samform.core.register.Lookup;

/** {@code /employees}. */
record HttpEmployees(Questions questions) implements EmployeeRegister {

  @Override
  public Lookup<Hits<Employee>> employees(String typed) {
    return Typed.search(typed, text -> questions.ask(
        Asked.at("employees").with("q", text), reply -> RegisterReader.hits(reply, "employees", RegisterReader::employee)));
  }

  @Override
  public Lookup<Employee> employee(String id) {
    return Typed.known(id, key -> questions.ask(Asked.at("employees", key), RegisterReader::employee));
  }
}
