package se.samform.core.register;

/** Who works at the municipality. */
public interface EmployeeRegister {

  /** Those whose name, title or unit has what was typed in it. */
  Lookup<Hits<Employee>> employees(String typed);

  Lookup<Employee> employee(String id);
}
