namespace Office.Web.Layout;

/// <summary>A component in a slot of the layout; smaller order first.</summary>
public sealed record LayoutPart(LayoutSlot Slot, Type Component, int Order);
