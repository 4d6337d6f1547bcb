package se.samform.portal.edge;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets pages read records: {@code #{q.frame.label.text}}. EL 5 knows only getters, and a call ({@code q.frame()}) searches
 * all methods of the class each time, which took most of the time of a page with many questions.
 */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return methods(type);
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method method = method(base, property);
        if (method == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return method.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(method.toString(), e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (method(base, property) != null) context.setPropertyResolved(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (method(base, property) != null) throw new PropertyNotWritableException(property + " of a record");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean isOurs = method(base, property) != null;
        if (isOurs) context.setPropertyResolved(base, property);
        return isOurs;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static Method method(Object base, Object property) {
        return base instanceof Record && property instanceof String name ? METHODS.get(base.getClass()).get(name) : null;
    }

    /** Its components, and what else it tells without being asked for anything: what has a getter is left to EL itself. */
    private static Map<String, Method> methods(Class<?> type) {
        var methods = new HashMap<String, Method>();
        for (Method method : type.getMethods()) {
            boolean tells = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class;
            if (tells && method.getDeclaringClass() != Object.class) methods.put(method.getName(), method);
        }
        methods.keySet().removeIf(name -> hasGetter(type, name));
        methods.values().forEach(method -> method.setAccessible(true));
        return Map.copyOf(methods);
    }

    /** A getter says what pages shall read, which may be something else than the component of that name. */
    private static boolean hasGetter(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(Set.of("get" + capital, "is" + capital)::contains);
    }
}
