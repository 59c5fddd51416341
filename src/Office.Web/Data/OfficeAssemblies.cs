using System.Reflection;

namespace Office.Web.Data;

/// <summary>The assemblies whose table maps, handlers and reactions make up the product.</summary>
public static class OfficeAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Office.Organization.Actor).Assembly,
        Assembly.Load("Office.Workflow"),
        typeof(Office.Documents.Content.DocumentContent).Assembly,
        typeof(OfficeAssemblies).Assembly,
    ];
}
