package se.samform.engine.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Keeps the statements prepared through its datasources, and can fail one on purpose, also in the midst of a message of several. */
public final class CountedStatements {

  private static final String BLOCK = "begin not atomic ";
  private static final String END = "; end";
  /** What the driver says or is told by itself where a statement goes alone, and what looks at how one went: not counted. */
  private static final List<String> OF_THE_MESSAGE = List.of("commit", "declare counted_", "set counted_", "select counted_", "if row_count()", "message_text", "end if");

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private volatile Predicate<String> failing = sql -> false;
  private volatile SQLException failure;

  public DataSource through(DataSource source) {
    return proxy(DataSource.class, (self, method, arguments) ->
        method.getName().equals("getConnection") ? counted(source.getConnection()) : call(source, method, arguments));
  }

  public List<String> statements() {
    return List.copyOf(statements);
  }

  /** The statements as they went to the database, several in one or one by itself. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  public void forget() {
    statements.clear();
    messages.clear();
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
        messages.add((String) arguments[0]);
        for (var statement : inside((String) arguments[0])) {
          if (OF_THE_MESSAGE.stream().noneMatch(statement::startsWith)) {
            statements.add(statement);
          }
          failIfAsked(statement);
        }
      }
      if (method.getName().equals("commit")) {
        failIfAsked("commit");
      }
      return call(connection, method, arguments);
    });
  }

  private static List<String> inside(String message) {
    return message.startsWith(BLOCK)
        ? Arrays.stream(message.substring(BLOCK.length(), message.length() - END.length()).split("; ")).toList()
        : List.of(message);
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
