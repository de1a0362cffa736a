package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Other orders of a list: backwards, beginning with each item, and with each two neighbours exchanged. */
final class Orders {
    private Orders() {}

    static <T> Stream<List<T>> of(List<T> items) {
        List<T> backwards = new ArrayList<>(items);
        Collections.reverse(backwards);
        Stream<List<T>> turned = IntStream.range(1, items.size()).mapToObj(first -> turned(items, first));
        Stream<List<T>> exchanged = IntStream.range(1, items.size()).mapToObj(second -> exchanged(items, second));
        return Stream.of(Stream.of(backwards), turned, exchanged).flatMap(orders -> orders);
    }

    private static <T> List<T> turned(List<T> items, int first) {
        List<T> turned = new ArrayList<>(items);
        Collections.rotate(turned, -first);
        return turned;
    }

    private static <T> List<T> exchanged(List<T> items, int second) {
        List<T> exchanged = new ArrayList<>(items);
        Collections.swap(exchanged, second - 1, second);
        return exchanged;
    }

    /** The list without each of its items in turn. */
    static <T> Stream<List<T>> shorter(List<T> items) {
        return IntStream.range(0, items.size()).mapToObj(left -> {
            List<T> shorter = new ArrayList<>(items);
            shorter.remove(left);
            return shorter;
        });
    }

    /** The list with one item in the place of another. */
    static <T> List<T> with(List<T> items, int place, T item) {
        List<T> other = new ArrayList<>(items);
        other.set(place, item);
        return other;
    }
}
