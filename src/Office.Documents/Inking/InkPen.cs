namespace Office.Documents.Inking;

/// <summary>The pens that lie on a leader's desk. What a layer keeps is the name in lower case: never rename.</summary>
public enum InkPen
{
    /// <summary>The usual pen of 批阅.</summary>
    Red,

    Blue,

    Black,
}
