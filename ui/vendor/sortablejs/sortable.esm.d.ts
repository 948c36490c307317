// What the window uses of SortableJS, for the type check only; the package itself carries no types.

export interface SortableEvent extends Event {
  /** The element that was moved. */
  item: HTMLElement;
  /** The list it came from and the list it now stands in. */
  from: HTMLElement;
  to: HTMLElement;
  /** Places among all children. */
  oldIndex: number | undefined;
  newIndex: number | undefined;
  /** Places among the children that can be dragged. */
  oldDraggableIndex: number | undefined;
  newDraggableIndex: number | undefined;
}

export interface MoveEvent extends Event {
  dragged: HTMLElement;
  related: HTMLElement;
  from: HTMLElement;
  to: HTMLElement;
  willInsertAfter: boolean;
}

export interface SortableOptions {
  group?: string | { name: string; pull?: boolean | "clone"; put?: boolean | string[] };
  sort?: boolean;
  delay?: number;
  delayOnTouchOnly?: boolean;
  disabled?: boolean;
  animation?: number;
  easing?: string;
  handle?: string;
  filter?: string | ((event: Event, target: HTMLElement) => boolean);
  preventOnFilter?: boolean;
  draggable?: string;
  dataIdAttr?: string;
  ghostClass?: string;
  chosenClass?: string;
  dragClass?: string;
  direction?: "vertical" | "horizontal";
  /** Pointer events instead of HTML5 dragging: the only kind that a real-window test can drive. */
  forceFallback?: boolean;
  fallbackClass?: string;
  fallbackOnBody?: boolean;
  fallbackTolerance?: number;
  scroll?: boolean | HTMLElement;
  scrollSensitivity?: number;
  scrollSpeed?: number;
  bubbleScroll?: boolean;
  emptyInsertThreshold?: number;
  onStart?: (event: SortableEvent) => void;
  onEnd?: (event: SortableEvent) => void;
  onMove?: (event: MoveEvent, original: Event) => boolean | -1 | 1 | void;
  onChange?: (event: SortableEvent) => void;
}

declare class Sortable {
  constructor(element: HTMLElement, options?: SortableOptions);
  static create(element: HTMLElement, options?: SortableOptions): Sortable;
  option<K extends keyof SortableOptions>(name: K, value: SortableOptions[K]): void;
  toArray(): string[];
  sort(order: readonly string[], useAnimation?: boolean): void;
  destroy(): void;
}

export { Sortable };
export default Sortable;
