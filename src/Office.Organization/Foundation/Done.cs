using System.Runtime.InteropServices;

namespace Office.Organization.Foundation;

/// <summary>The answer of a command that has nothing to tell but that it was done.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Done;
