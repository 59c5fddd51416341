namespace Office.Web.Layout;

/// <summary>Where a feature may add a component of its own to the layout.</summary>
public enum LayoutSlot
{
    /// <summary>The organ and the current post, at the left of the top bar.</summary>
    Standing,

    /// <summary>Entries of the user menu: post switch, sign-out.</summary>
    UserMenu,

    /// <summary>Banners over the page, such as "acting for A".</summary>
    Banner,

    /// <summary>The search field and quick actions in the top bar.</summary>
    TopBar,
}
