using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Office.Integration.Tests")]
