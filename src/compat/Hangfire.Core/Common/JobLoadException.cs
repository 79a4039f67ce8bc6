namespace Hangfire.Common;

/// <summary>A stored job names a type, a method or an argument that can't be loaded here.</summary>
public class JobLoadException(string message, Exception? inner) : Exception(message, inner);
