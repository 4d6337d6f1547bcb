package se.samform.engine.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Keeps the statements prepared through its datasources, and can fail one on purpose. */
public final class CountedStatements {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private volatile Predicate<String> failing = sql -> false;
  private volatile SQLException failure;

  public DataSource through(DataSource source) {
    return proxy(DataSource.class, (self, method, arguments) ->
        method.getName().equals("getConnection") ? counted(source.getConnection()) : call(source, method, arguments));
  }

  public List<String> statements() {
    return List.copyOf(statements);
  }

  public void forget() {
    statements.clear();
  }

  /** Each statement that holds the text fails so, until {@link #failNothing}. {@code "commit"} fails commits. */
  public void failOn(String text, SQLException with) {
    failure = with;
    failing = sql -> sql.contains(text);
  }

  /** The next statement that holds the text fails so; later ones succeed. */
  public void failOnceOn(String text, SQLException with) {
    failOn(text, with);
    var inner = failing;
    failing = sql -> {
      var fails = inner.test(sql);
      if (fails) {
        failNothing();
      }
      return fails;
    };
  }

  public void failNothing() {
    failing = sql -> false;
  }

  private Connection counted(Connection connection) {
    return proxy(Connection.class, (self, method, arguments) -> {
      if (method.getName().equals("prepareStatement")) {
        statements.add((String) arguments[0]);
        failIfAsked((String) arguments[0]);
      }
      if (method.getName().equals("commit")) {
        failIfAsked("commit");
      }
      return call(connection, method, arguments);
    });
  }

  private void failIfAsked(String sql) throws SQLException {
    if (failing.test(sql)) {
      throw failure;
    }
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
