package se.samform.portal.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.portal.edge.RecordResolver;

/** What a page can read of a type, as EL and {@link RecordResolver} do. {@link #UNKNOWN} tells everything. */
final class Readable {
    /** A type that isn't known before a page is shown. */
    static final Type UNKNOWN = Object.class;

    private Readable() {
    }

    /** Nothing if a page can't read it. */
    static Optional<Type> property(Type owner, String name) {
        if (owner == UNKNOWN) return Optional.of(UNKNOWN);
        if (Map.class.isAssignableFrom(raw(owner))) return Optional.of(argument(owner, 1));
        return kinds(raw(owner)).flatMap(type -> told(type, name)).map(Method::getGenericReturnType).map(Readable::known).findFirst();
    }

    /** Nothing if there is no such method with as many arguments. */
    static Optional<Type> call(Type owner, String name, int arguments) {
        if (owner == UNKNOWN) return Optional.of(UNKNOWN);
        return kinds(raw(owner)).flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
            .map(Method::getGenericReturnType).map(Readable::known).findFirst();
    }

    /** What a list or an array is of. */
    static Type each(Type list) {
        if (raw(list).isArray()) return raw(list).getComponentType();
        return Iterable.class.isAssignableFrom(raw(list)) || Map.class.isAssignableFrom(raw(list)) ? argument(list, 0) : UNKNOWN;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.concat(Stream.of(type), Arrays.stream(type.getPermittedSubclasses()).flatMap(Readable::kinds)) : Stream.of(type);
    }

    private static Stream<Method> told(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods()).filter(Readable::tells)
            .filter(method -> method.getName().equals("get" + capital) || isQuestion(method, "is" + capital) || mayBeRecord(type) && method.getName().equals(name));
    }

    private static boolean tells(Method method) {
        return method.getParameterCount() == 0 && method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isQuestion(Method method, String name) {
        return method.getName().equals(name) && method.getReturnType() == boolean.class;
    }

    private static boolean mayBeRecord(Class<?> type) {
        return type.isRecord() || type.isInterface();
    }

    private static Type argument(Type type, int place) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length > place ? known(generic.getActualTypeArguments()[place]) : UNKNOWN;
    }

    private static Type known(Type type) {
        if (type instanceof WildcardType wildcard) return known(wildcard.getUpperBounds()[0]);
        return type instanceof TypeVariable<?> ? UNKNOWN : type;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) return plain;
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
