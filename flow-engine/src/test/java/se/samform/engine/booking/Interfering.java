package se.samform.engine.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samform.core.register.AddressRegister;
import se.samform.core.register.Booking;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Calendar;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.EmployeeRegister;
import se.samform.core.register.ExternalList;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Slot;

/** Registers whose calendar lets something else happen before it answers. */
record Interfering(BoundRegisters real, Function<Lookup<Booking>, Lookup<Booking>> booked, Function<Lookup<Booking>, Lookup<Booking>> cancelled)
    implements BoundRegisters {

  @Override
  public Optional<Calendar> calendar(String role) {
    return real.calendar(role).map(Interfered::new);
  }

  private final class Interfered implements Calendar {

    private final Calendar calendar;

    Interfered(Calendar calendar) {
      this.calendar = calendar;
    }

    @Override
    public Lookup<List<Slot>> free(LocalDate from, LocalDate to) {
      return calendar.free(from, to);
    }

    @Override
    public Lookup<Booking> hold(UUID booking, String slot) {
      return calendar.hold(booking, slot);
    }

    @Override
    public Lookup<Booking> book(UUID booking, String slot) {
      return booked.apply(calendar.book(booking, slot));
    }

    @Override
    public Lookup<Booking> cancel(UUID booking) {
      return cancelled.apply(calendar.cancel(booking));
    }
  }

  @Override
  public Optional<PopulationRegister> population() {
    return real.population();
  }

  @Override
  public Optional<CompanyRegister> companies() {
    return real.companies();
  }

  @Override
  public Optional<AddressRegister> addresses() {
    return real.addresses();
  }

  @Override
  public Optional<EmployeeRegister> employees() {
    return real.employees();
  }

  @Override
  public Optional<ExternalList> list(String role) {
    return real.list(role);
  }
}
