namespace Office.Web.Components;

/// <summary>Where a column's value goes when the row becomes a card on the phone.</summary>
public enum CardPlace
{
    /// <summary>A line with the column's title.</summary>
    Meta,

    /// <summary>The card's heading; the row's link is here.</summary>
    Title,

    /// <summary>A mark without its title, such as a Status.</summary>
    Mark,

    /// <summary>Not on the phone.</summary>
    Hidden,
}
