namespace Office.Organization.Directory;

/// <summary>The level at which an organ stands (层级). Stored by number: never renumber, only add.</summary>
public enum OrganLevel
{
    /// <summary>A prefecture-level city (市).</summary>
    City = 1,

    /// <summary>A county or an urban district (县、区).</summary>
    County = 2,

    /// <summary>A town, township or street office (镇、乡、街道).</summary>
    Township = 3,

    /// <summary>A village or neighbourhood committee (村、社区): a recipient, without officials of its own here.</summary>
    Village = 4,

    /// <summary>A department of the organ above it (局、委、办).</summary>
    Department = 5,
}
