package org.povertyexit;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** How much of the heap was left in use after each collection, while this is open. */
final class NationMemory implements AutoCloseable {
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final AtomicLong greatest = new AtomicLong();
    private final NotificationListener listener = (notification, none) -> see(notification);

    NationMemory() {
        collectors(emitter -> emitter.addNotificationListener(listener, null, null));
    }

    private interface Change {
        void on(NotificationEmitter emitter) throws ListenerNotFoundException;
    }

    private static void collectors(Change change) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                change.on((NotificationEmitter) collector);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void see(Notification notification) {
        long left = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool -> HEAP.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        greatest.accumulateAndGet(left, Math::max);
    }

    /** In bytes; 0 when nothing was collected. */
    long greatest() {
        return greatest.get();
    }

    @Override
    public void close() {
        collectors(emitter -> emitter.removeNotificationListener(listener));
    }
}
